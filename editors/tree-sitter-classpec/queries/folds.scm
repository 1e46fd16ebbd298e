[(authority) (policy) (standard) (class) (for_block) (history) (qualify) (group) (case) (given)] @fold
