import edge from 'edge.js'
import { shownState } from '#services/calls/shown_state'
import { changeOf } from '#services/ledger/change_of'
import { labelledCells } from '#services/presentation/labelled_cells'
import { unbroken } from '#services/presentation/unbroken'

// Words, amounts and times are said in somebody's language: PanelMiddleware hands them to pages, LetterMail to mails.
edge.global('labelledCells', labelledCells)
edge.global('unbroken', unbroken)
edge.global('shownState', shownState)
edge.global('changeOf', changeOf)
