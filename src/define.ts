import './elements/skill-matrix/skill-matrix.define.js';
