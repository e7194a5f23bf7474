// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.315,
   "right": 164,
   "wrong": 283,
   "missed": 430
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
  -1.375,
  0.282,
  0.047,
  0.459,
  0.234,
  -0.067,
  0.241,
  0.343,
  0.072,
  0.278,
  -0.077,
  -1.542,
  -0.893,
  0.14,
  -0.825,
  0.42,
  0.774
 ],
 "floor": 0.23,
 "digest": "02b6e5fb4bd15a41"
};
