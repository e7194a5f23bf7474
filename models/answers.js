// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.323,
   "right": 171,
   "wrong": 295,
   "missed": 423
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
  -1.317,
  0.283,
  0.045,
  0.429,
  0.25,
  -0.095,
  0.247,
  0.273,
  0.068,
  0.268,
  -0.1,
  -1.505,
  -0.888,
  0.071,
  -0.901,
  0.412,
  0.813
 ],
 "floor": 0.22,
 "digest": "329ff15bc65b202e"
};
