// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.315,
   "right": 190,
   "wrong": 422,
   "missed": 404
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
  -1.355,
  0.284,
  0.07,
  0.359,
  0.226,
  -0.052,
  0.239,
  0.214,
  0.162,
  0.215,
  -0.124,
  -1.569,
  -0.878,
  0.157,
  -0.656,
  0.541,
  0.667
 ],
 "floor": 0.14,
 "digest": "3d30b87e3f2c9300"
};
