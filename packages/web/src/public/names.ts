import './names.css';
