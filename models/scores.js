// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "62da0eeff5a505a6",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.728,
   "recall": 0.899
  },
  "prediction": {
   "precision": 0.577,
   "recall": 0.712
  },
  "prescription": {
   "precision": 0.664,
   "recall": 0.713
  },
  "evaluation": {
   "precision": 0.468,
   "recall": 0.623
  },
  "causal": {
   "precision": 0.535,
   "recall": 0.615
  },
  "concession": {
   "precision": 0.449,
   "recall": 0.594
  },
  "opposing_view": {
   "precision": 0.517,
   "recall": 0.338
  },
  "rebuttal": {
   "precision": 0.354,
   "recall": 0.436
  },
  "analogy": {
   "precision": 0.448,
   "recall": 0.397
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.519,
   "recall": 0.485
  },
  "evidence": {
   "precision": 0.567,
   "recall": 0.665
  },
  "rhetorical_question": {
   "precision": 0.869,
   "recall": 0.963
  }
 },
 "strengthError": 0.232
};
