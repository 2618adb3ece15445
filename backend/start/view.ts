import edge from 'edge.js'
import { labelledCells } from '#services/presentation/labelled_cells'

// Words, amounts and times are said in somebody's language: PanelMiddleware hands them to pages, LetterMail to mails.
edge.global('labelledCells', labelledCells)
