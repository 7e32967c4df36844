# Prints how R reads the columns of the tables named: one line a column with its class and how many cells are filled.
# Arguments: the folder, then for each table its name and the names of its text columns, joined by commas.
arguments <- commandArgs(trailingOnly = TRUE)
for (table in arguments[-1]) {
  names <- strsplit(table, ",")[[1]]
  classes <- setNames(rep("character", length(names) - 1), names[-1])
  rows <- read.csv(file.path(arguments[1], paste0(names[1], ".csv")), colClasses = classes, encoding = "UTF-8")
  for (column in colnames(rows)) {
    filled <- sum(!is.na(rows[[column]]) & rows[[column]] != "")
    cat(names[1], column, class(rows[[column]]), filled, sep = "\t")
    cat("\n")
  }
}
