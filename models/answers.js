// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.265,
   "right": 158,
   "wrong": 442,
   "missed": 436
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
  -1.662,
  0.232,
  0.271,
  0.557,
  0.44,
  -0.42,
  0.329,
  0.085,
  0.075,
  0.364,
  -0.018,
  -1.661,
  -0.759,
  0.133,
  -0.741,
  0.404,
  0.475
 ],
 "floor": 0.17,
 "digest": "6f741d9719ee69c8"
};
