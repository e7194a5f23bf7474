// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.282,
   "right": 170,
   "wrong": 441,
   "missed": 424
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
  -1.602,
  0.233,
  0.194,
  0.497,
  0.412,
  -0.244,
  0.289,
  0.133,
  0.053,
  0.387,
  -0.031,
  -1.712,
  -0.744,
  0.09,
  -0.791,
  0.373,
  0.68
 ],
 "floor": 0.15,
 "digest": "4d2a7e0d999d00cb"
};
