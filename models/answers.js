// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.355,
   "right": 187,
   "wrong": 274,
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
  -0.462,
  0.175,
  0.001,
  0.328,
  0.098,
  -0.26,
  0.194,
  0.169,
  0.117,
  0.106,
  -0.293,
  -0.944,
  0.119,
  -0.349,
  0.165,
  0.369
 ],
 "floor": 0.21,
 "digest": "d1742e60316f56bd"
};
