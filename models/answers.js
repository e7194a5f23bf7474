// Which sentence an answer answers. Made by `node dist/learn/answers.js --data FOLDER`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "node dist/learn/answers.js --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.269,
   "right": 142,
   "wrong": 319,
   "missed": 452
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
  -1.531,
  0.19,
  0.219,
  0.441,
  0.439,
  -0.385,
  0.329,
  0.066,
  0.106,
  0.298,
  -0.059,
  -1.669,
  -0.768,
  0.137,
  -0.803,
  0.429,
  0.608
 ],
 "floor": 0.23
};
