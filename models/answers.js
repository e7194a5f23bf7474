// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.355,
   "right": 188,
   "wrong": 276,
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
  -0.468,
  0.18,
  -0.051,
  0.35,
  0.064,
  -0.217,
  0.2,
  0.174,
  0.064,
  0.106,
  -0.32,
  -0.932,
  0.179,
  -0.366,
  0.09,
  0.367
 ],
 "floor": 0.19,
 "digest": "ce020bf39f3414b9"
};
