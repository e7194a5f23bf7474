// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.352,
   "right": 181,
   "wrong": 254,
   "missed": 413
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
  -0.979,
  0.305,
  0.034,
  0.754,
  0.097,
  -0.498,
  0.142,
  0.376,
  0.077,
  0.36,
  -0.352,
  -1.068,
  0.222,
  -0.507,
  0.545,
  0.791
 ],
 "floor": 0.21,
 "digest": "3595b144c0ecbc4a"
};
