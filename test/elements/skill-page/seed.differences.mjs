/**
 * Where the role's page deliberately says something else than the public page that it redoes: the line there, what stands
 * here instead (each of it is looked for), and why.
 *
 * @type {readonly { readonly line: string, readonly ours: readonly string[], readonly why: string }[]}
 */
const UNITS = 'The page mixes units: 125 counts requirements, which are cells, not skills; 5 counts levels, not technologies.';
const DOMAINS = 'The key domains there follow no rule that we found; ours are the categories with the most mandatory requirements.';
const LATER = 'Comes with the community.';

export const DIFFERENCES = [
  { line: 'Full Matrix Career Track PDF', ours: ['Skill matrix', 'Career track', 'Print or save as PDF'], why: 'The first two lead to sections of the same page. The PDF is made by the reader’s browser.' },
  {
    line: 'ML Engineer is a role in the ML & AI Engineering family. It has 58 skills across 5 levels (from Junior to Principal). 125 skills are mandatory. Key domains: Programming Fundamentals, Backend Development, Database Management.',
    ours: ['ML Engineer is a role in the ML & AI Engineering family.', '58 skills across 5 levels, from Junior to Principal', '285 requirements, 125 of them mandatory', 'Key domains: Machine Learning & AI, Programming Fundamentals'],
    why: `${UNITS} ${DOMAINS}`,
  },
  { line: '58 skills × 5 levels. Click on a cell for details.', ours: ['58 skills'], why: 'The counts stand in the summary; a cell is a button, which says by itself that it can be pressed.' },
  { line: '1 skills', ours: ['1 skill'], why: 'The plural is right.' },
  { line: 'FAQ', ours: ['Questions and answers'], why: 'Words rather than an abbreviation.' },
  {
    line: 'The ML Engineer role requires 58 skills, of which 125 are mandatory. Skills are distributed across 5 levels: from Junior to Principal. See full matrix.',
    ours: ['58 skills', '285 requirements', '125', '5 levels, from Junior to Principal'],
    why: UNITS,
  },
  { line: 'How to advance to the next level in the ML Engineer role?', ours: ['How do you advance to the next level in the ML Engineer role?'], why: 'A whole question.' },
  {
    line: 'Use the Grade Calculator to assess your current level and get personalized recommendations. The system will show which skills need to be developed for the next level.',
    ours: ['From Junior to Middle'],
    why: 'What each step asks is answered here; the calculator is a section of the same page.',
  },
  {
    line: 'The stack includes 5 technologies at different levels. Python 3.11+, scikit-learn, pandas/numpy, Jupyter, PyTorch/TensorFlow basics, SQL, Git, Python 3.12+, PyTorch/TensorFlow, XGBoost/LightGBM/CatBoost, MLflow, Airflow, Feature store basics, Docker, DVC, PyTorch advanced, ONNX/TensorRT, Triton Inference Server, Kubeflow/MLflow, Spark ML, Ray, Kubernetes, Prometheus/Grafana...',
    ours: ['33 technologies', 'Python 3.11+', 'Prometheus/Grafana'],
    why: `${UNITS} None of them is cut off.`,
  },
  { line: 'Community', ours: [], why: LATER },
  { line: '👁 Watch ✏️ Suggest Change Sign in to suggest changes', ours: [], why: LATER },
  { line: '📋 Proposals', ours: [], why: LATER },
  { line: 'No proposals yet for ML Engineer', ours: [], why: LATER },
  { line: 'Loading comments...', ours: [], why: LATER },
];
