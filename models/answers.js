// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.32,
   "right": 170,
   "wrong": 299,
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
  "same sentence",
  "distance",
  "same paragraph",
  "two paragraphs apart or more",
  "overlap of topic",
  "answers between"
 ],
 "weights": [
  -1.286,
  0.268,
  0.054,
  0.378,
  0.246,
  -0.116,
  0.26,
  0.24,
  0.052,
  0.249,
  -0.093,
  -1.547,
  -0.886,
  0.067,
  -0.853,
  0.411,
  0.813
 ],
 "floor": 0.22,
 "digest": "5b279f2a41a17bf2"
};
