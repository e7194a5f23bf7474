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
  -0.854,
  0.33,
  0.078,
  0.827,
  0.105,
  -0.382,
  0.116,
  0.298,
  0.055,
  0.416,
  -0.316,
  -1.156,
  0.108,
  -0.333,
  0.567,
  0.962
 ],
 "floor": 0.24,
 "digest": "572feb8168b2eff6"
};
