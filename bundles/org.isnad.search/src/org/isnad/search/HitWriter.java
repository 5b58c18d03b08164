// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.isnad.model.Document;

/** Writes one hit after the other as rows of a table or objects of JSON. For one file. */
final class HitWriter {
	private static final String[] COLUMNS = { "document", "title", "outlet", "date", "begin", "end", "left", "match", "right", "annotator", "id" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	private final Writer out;
	private final HitFormat format;
	private boolean first = true;

	HitWriter(Writer out, HitFormat format) {
		this.out = out;
		this.format = format;
	}

	void begin(String query, int total) throws IOException {
		if (format == HitFormat.JSON) {
			out.write("{\"query\":" + json(query) + ",\"total\":" + total + ",\"hits\":["); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			out.write(String.join(separator(), COLUMNS) + '\n');
		}
	}

	void hit(Hit hit, Document document) throws IOException {
		Map<String, Object> cells = new LinkedHashMap<>();
		cells.put("document", hit.document()); //$NON-NLS-1$
		cells.put("title", document == null ? null : document.getTitle()); //$NON-NLS-1$
		cells.put("outlet", document == null ? null : document.getOutlet()); //$NON-NLS-1$
		cells.put("date", document == null ? null : document.getPubDate()); //$NON-NLS-1$
		cells.put("begin", hit.begin()); //$NON-NLS-1$
		cells.put("end", hit.end()); //$NON-NLS-1$
		cells.put("left", hit.left()); //$NON-NLS-1$
		cells.put("match", hit.match()); //$NON-NLS-1$
		cells.put("right", hit.right()); //$NON-NLS-1$
		cells.put("annotator", hit.annotator()); //$NON-NLS-1$
		cells.put("id", hit.id()); //$NON-NLS-1$
		if (format == HitFormat.JSON) {
			out.write((first ? "\n" : ",\n") + cells.entrySet().stream().filter(cell -> cell.getValue() != null) //$NON-NLS-1$ //$NON-NLS-2$
					.map(cell -> json(cell.getKey()) + ':' + (cell.getValue() instanceof String text ? json(text) : cell.getValue())).collect(Collectors.joining(",", "{", "}"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			out.write(cells.values().stream().map(this::cell).collect(Collectors.joining(separator())) + '\n');
		}
		first = false;
	}

	void end() throws IOException {
		if (format == HitFormat.JSON) {
			out.write("\n]}\n"); //$NON-NLS-1$
		}
	}

	private String separator() {
		return format == HitFormat.TSV ? "\t" : ","; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String cell(Object value) {
		String text = value == null ? "" : value.toString(); //$NON-NLS-1$
		if (format == HitFormat.TSV) {
			return text.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]", " "); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String json(String text) {
		StringBuilder out = new StringBuilder("\""); //$NON-NLS-1$
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> out.append("\\\""); //$NON-NLS-1$
			case '\\' -> out.append("\\\\"); //$NON-NLS-1$
			case '\n' -> out.append("\\n"); //$NON-NLS-1$
			case '\r' -> out.append("\\r"); //$NON-NLS-1$
			case '\t' -> out.append("\\t"); //$NON-NLS-1$
			default -> {
				if (c < ' ' || c == '\u2028' || c == '\u2029') {
					out.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16)).append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16)); //$NON-NLS-1$
				} else {
					out.append(c);
				}
			}
			}
		}
		return out.append('"').toString();
	}
}
