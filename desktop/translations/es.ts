<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline says through which stages a deal goes. It arrives with the next synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a deal to this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of {deal} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the deal to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deal of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deals found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pipeline on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only my deals, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deals are worth {sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up. Arrows move it, Space puts it down, Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous deal of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the deals on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the deals as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {records} as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, position {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deal} moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Something went wrong. A report was saved on this computer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>{title}, {count} cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day such as {example}, fri, +2w or next month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>1,001–5,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11–50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>251–1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>51–250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call, meeting, e-mail or note about a contact, a company or a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact's role in a company besides the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that the tenant has defined for one of its record types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field, with - before it for descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file attached to a contact, a company, a deal or an activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person or a company that has shown interest, before anybody knows whether there is a sale in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person the tenant does business with, known by name or at least by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who works for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A possible sale to a company or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence of stages that deals go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way of looking at a list that people come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word people mark records with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed next stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation the tenant does business with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for all that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means any stage of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the stage before since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into what it was before that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep companies apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep contacts apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease series of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of mailings and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that a document has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that were skipped, or that a lost device can no longer give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of a deal from stage to stage; the first one comes from nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of a pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges of voided numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of a small picture of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do for a contact, a company or a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take merged companies apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take merged contacts apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the conversion of leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device whose numbers these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the block; empty for no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language to write in, such as en or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that one device may give, and the next of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned up after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void series of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What converting made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What merging moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was moved to: letters between those of its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 5,000</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile it was changed to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is not stored yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you typed was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things you typed were not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Enter edits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it, F2 edits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstLoad</name>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come as soon as the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % are here. You may close the window at any time: it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % are here. {reason} This is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 more field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%n changes wait for a decision</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 change waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it over what others did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what was wanted, whatever others did since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for {person}: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next piece of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous piece of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody loses access to records, what they had changed and not sent comes here, and you decide what becomes of it. Nothing of it is ever deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} of {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} lost access before this was sent. If you do it, it is your change, and the history says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>Switch organisation, sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts without a currency are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {done} of {total} rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: a CSV export of HubSpot, Salesforce, Pipedrive, Outlook or Google Contacts, an Excel workbook, or vCards. You see what will happen before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of amounts without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {records} are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the saved rows in any spreadsheet and import that file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rows with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rows with problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other rows show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {total} changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like an export of {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} that are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} made along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait for this one</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more change waits for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine, or send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs, or use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept both: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept theirs: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept yours: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, and sent again: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used theirs: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed was merged into {title}, which has something else for {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody changes the same thing as you, or the server cannot take a change, it comes here and you decide. Everything else is sent by itself, and nothing you typed is ever lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one should stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed {fields} before your change arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Type a day and a time such as {example} or fri 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n activities, tasks and files come along.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A deal needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion of {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a deal as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One activity, task or file comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take conversion back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} is a lead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} – {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The record of this link is not on this computer yet. Try again when everything is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this link is not on this computer: it is gone for good, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a kind of record that this version of Counterfoil does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a place that you do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Add a {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in these {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {records} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {records} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits what you look for. Every word counts, or the beginning of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press C to add the first one, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search these {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort {many}, compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selected} of {count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Getting your records …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time this takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Current page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>At most {count} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus was found in {files}. Nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything this needs is on this computer. You see the result once the server has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still on the computer where it was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…  (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} as a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record} given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier changes are on the server. Try again when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Close the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>create new {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>The records on this computer were damaged and are being loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records on this computer were damaged and have been loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingAgain</name>
    <message>
        <source>Restore and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceChip</name>
    <message>
        <source>{keys} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n attached files have not been sent.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your inbox wait for you.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent could not be handed over.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent were handed to your administrator.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 attached file has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change in your inbox waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change you had not sent could not be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change you had not sent was handed to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects the records on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and remove the records from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out loses that for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so nobody can tell how long it has been away. Set it right, and connect to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached from here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring. A passphrase protects your records on it instead; you will be asked for it each time Counterfoil starts. Nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: it needs at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server? Its address looks like https://crm.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline in {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in — Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>+{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n attached files are still to be sent</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept and will be sent then.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours could not be read.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes received</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes to records you can no longer see were handed to your administrator.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent changes were saved</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 attached file is still to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change is kept and will be sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change of yours could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change to a record you can no longer see was handed to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unsent change was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes were saved out of a damaged copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n hours to keep working here</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n minutes to keep working here</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Connect within 1 hour to keep working here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect within 1 minute to keep working here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged records were mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this computer has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading waits: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, synced {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records have to be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that you may not see any more were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records were loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}. It holds times and counts, nothing of what your records say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and sorting were made anew, because they had missed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, merged with what others changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on this computer got a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent, shown once it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a change that was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n unsent changes are safe.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Your changes to records that you may not see any more were handed to your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your organisation shows records only on computers that were connected in the last %n hours.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Your organisation shows records only on computers that were connected in the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsent change is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in step {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network or the server went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there were none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer was away for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may see other records than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} to {json} and {csv}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} – mine: {mine}, theirs: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tries} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Remove {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs kept by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another of your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Not undone, since changed: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} – left alone, since changed: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {records} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save support file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sync log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sync status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to another organisation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Your role has changed. What you may not see any more was taken off this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
