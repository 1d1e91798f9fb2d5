"""What the server derives from the declarations: tables, REST resources, permissions."""
