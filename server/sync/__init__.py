"""The server's side of sync: websockets, HTTP exchanges and first loads, driving the protocol's pure sessions."""
