"""Prints, for each table of the package, how pandas reads its columns: text where the package says so, else as it guesses."""
import json
import sys

import pandas as pd

folder = sys.argv[1]
with open(f'{folder}/datapackage.json', encoding='utf-8') as file:
    tables = [one for one in json.load(file)['resources'] if one['format'] == 'csv']
found = {}
for table in tables:
    fields = table['schema']['fields']
    text = {field['name']: str for field in fields if field['type'] == 'string'}
    rows = pd.read_csv(f"{folder}/{table['path']}", dtype=text)
    found[table['name']] = [
        {
            'column': name,
            'kind': pd.api.types.infer_dtype(rows[name].dropna()),
            'filled': int(rows[name].notna().sum()),
        }
        for name in rows.columns
    ]
print(json.dumps(found))
