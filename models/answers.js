// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.351,
   "right": 182,
   "wrong": 262,
   "missed": 412
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
  -0.942,
  0.264,
  0.066,
  0.745,
  0.123,
  -0.475,
  0.144,
  0.459,
  0.015,
  0.348,
  -0.317,
  -1.04,
  0.251,
  -0.56,
  0.49,
  0.83
 ],
 "floor": 0.21,
 "digest": "ec8cb519955a4297"
};
