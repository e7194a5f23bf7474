// Which sentence an answer answers. Made by `node dist/learn/answers.js --data FOLDER`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "node dist/learn/answers.js --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.27,
   "right": 150,
   "wrong": 367,
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
  -1.623,
  0.21,
  0.214,
  0.449,
  0.429,
  -0.335,
  0.326,
  0.09,
  0.11,
  0.259,
  -0.06,
  -1.628,
  -0.736,
  0.149,
  -0.807,
  0.401,
  0.58
 ],
 "floor": 0.2
};
