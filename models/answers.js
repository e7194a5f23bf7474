// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.359,
   "right": 188,
   "wrong": 265,
   "missed": 406
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
  -0.443,
  0.186,
  -0.04,
  0.325,
  0.098,
  -0.216,
  0.196,
  0.145,
  0.057,
  0.139,
  -0.362,
  -0.934,
  0.162,
  -0.357,
  0.085,
  0.374
 ],
 "floor": 0.2,
 "digest": "8c450b329c4774c0"
};
