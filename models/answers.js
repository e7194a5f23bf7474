// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.332,
   "right": 170,
   "wrong": 260,
   "missed": 424
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
  -1.212,
  0.304,
  0.019,
  0.407,
  0.307,
  -0.468,
  0.205,
  0.207,
  0.128,
  0.353,
  -0.177,
  -0.979,
  0.103,
  -0.832,
  0.63,
  0.829
 ],
 "floor": 0.29,
 "digest": "c5e7abab41d6ef62"
};
