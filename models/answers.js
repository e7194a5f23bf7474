// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.357,
   "right": 187,
   "wrong": 267,
   "missed": 407
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
  -1.114,
  0.316,
  0.008,
  0.816,
  0.095,
  -0.548,
  0.143,
  0.499,
  -0.05,
  0.318,
  -0.362,
  -1.003,
  0.343,
  -0.579,
  0.411,
  0.762
 ],
 "floor": 0.2,
 "digest": "29cbb489f417a450"
};
