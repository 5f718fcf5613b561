"""What may be written in an aid file, field by field: types here, values in evidence."""
