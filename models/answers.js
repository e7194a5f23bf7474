// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.353,
   "right": 182,
   "wrong": 255,
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
  -0.459,
  0.194,
  -0.004,
  0.306,
  0.084,
  -0.237,
  0.2,
  0.134,
  0.11,
  0.117,
  -0.309,
  -0.965,
  0.101,
  -0.34,
  0.131,
  0.332
 ],
 "floor": 0.21,
 "digest": "e7859841ea203c5e"
};
