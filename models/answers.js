// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.338,
   "right": 173,
   "wrong": 258,
   "missed": 421
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
  -0.976,
  0.32,
  0.077,
  0.768,
  0.113,
  -0.333,
  0.126,
  0.358,
  0.088,
  0.409,
  -0.27,
  -1.075,
  0.123,
  -0.511,
  0.594,
  0.768
 ],
 "floor": 0.22,
 "digest": "bb8f09cee186e34a"
};
