// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.356,
   "right": 189,
   "wrong": 278,
   "missed": 405
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
  -0.47,
  0.18,
  -0.05,
  0.351,
  0.063,
  -0.216,
  0.203,
  0.168,
  0.058,
  0.105,
  -0.318,
  -0.931,
  0.176,
  -0.366,
  0.088,
  0.36
 ],
 "floor": 0.18,
 "digest": "56613d7f746e946a"
};
