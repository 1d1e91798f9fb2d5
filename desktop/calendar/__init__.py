"""The calendar: day, week, month and agenda of meetings, calls, tasks and expected closes."""
