// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "a8cc3d2980a7ca32",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.742,
   "recall": 0.867
  },
  "prediction": {
   "precision": 0.611,
   "recall": 0.699
  },
  "prescription": {
   "precision": 0.677,
   "recall": 0.685
  },
  "evaluation": {
   "precision": 0.505,
   "recall": 0.564
  },
  "causal": {
   "precision": 0.534,
   "recall": 0.616
  },
  "concession": {
   "precision": 0.455,
   "recall": 0.547
  },
  "opposing_view": {
   "precision": 0.359,
   "recall": 0.328
  },
  "rebuttal": {
   "precision": 0.276,
   "recall": 0.393
  },
  "analogy": {
   "precision": 0.478,
   "recall": 0.351
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.551,
   "recall": 0.419
  },
  "evidence": {
   "precision": 0.544,
   "recall": 0.686
  },
  "rhetorical_question": {
   "precision": 0.869,
   "recall": 0.965
  }
 },
 "strengthError": 0.232
};
