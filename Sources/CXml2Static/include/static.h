// Stands in for ICU where libxml2 is linked statically (see stubs.c); declares nothing that Swift would call.
