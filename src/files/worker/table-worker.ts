import { inspectTable } from '../verify/inspect-table.ts'
import { serveTasks } from './serve-tasks.ts'

serveTasks(inspectTable)
