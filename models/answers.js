// Which sentence an answer answers. Made by `node dist/learn/answers.js --data FOLDER`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "node dist/learn/answers.js --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.272,
   "right": 150,
   "wrong": 360,
   "missed": 444
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
  -1.69,
  0.258,
  0.216,
  0.637,
  0.411,
  -0.279,
  0.318,
  0.162,
  0.136,
  0.276,
  0.064,
  -1.447,
  -0.801,
  0.165,
  -0.649,
  0.169,
  0.507
 ],
 "floor": 0.19
};
