"""Two charts for Germany, numbered in the style of SKR03 and SKR04, with the statements of the HGB and the UStVA."""
