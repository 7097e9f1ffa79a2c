/** How the program is called from the folder of the project, in lines that are to be typed again. */
export const program = './tenfold';
