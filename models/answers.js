// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.337,
   "right": 177,
   "wrong": 280,
   "missed": 417
  }
 },
 "features": [
  "always",
  "answer: rebuttal",
  "answer: opens with a turn",
  "answer: after a sentence that opens with a turn",
  "answer: frames of rebuttal",
  "answer: question",
  "view: opposing view",
  "view: attributed",
  "view: frame of an opponent",
  "view: cue of an opponent",
  "view: question",
  "distance",
  "same paragraph",
  "two paragraphs apart or more",
  "overlap of topic",
  "answers between"
 ],
 "weights": [
  -1.169,
  0.27,
  0.117,
  0.473,
  0.309,
  -0.404,
  0.2,
  0.22,
  0.163,
  0.302,
  -0.195,
  -0.967,
  0.131,
  -0.809,
  0.653,
  0.83
 ],
 "floor": 0.26,
 "digest": "d74d91201790b736"
};
