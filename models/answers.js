// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.338,
   "right": 169,
   "wrong": 236,
   "missed": 425
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
  -0.853,
  0.329,
  0.079,
  0.826,
  0.107,
  -0.383,
  0.119,
  0.293,
  0.046,
  0.414,
  -0.315,
  -1.156,
  0.108,
  -0.332,
  0.567,
  0.961
 ],
 "floor": 0.24,
 "digest": "c0699a38a3fe2c6f"
};
