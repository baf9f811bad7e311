"""When something happens: the rules an organiser writes (`tider`) and the dates they give."""
