// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A difference between two releases in Markdown: the entry of a change log. In English, since it goes into releases. */
@SuppressWarnings("nls")
public final class DiffMarkdown {
	private static final int NAMED = 10;

	private DiffMarkdown() {
	}

	/**
	 * The entry.
	 *
	 * @param version the version that it is for
	 * @param date the day, or null
	 */
	public static String entry(ReleaseDiff diff, String version, String date) {
		StringBuilder text = new StringBuilder("## " + version + (date == null ? "" : " – " + date) + "\n\n");
		if (diff.level() == ReleaseDiff.Level.NONE) {
			return text.append("Nothing is different.\n").toString();
		}
		list(text, "Breaking", diff.breaking());
		list(text, "Added", diff.additions());
		text.append("| table | rows before | now | added | removed | changed | in another split |\n|---|---|---|---|---|---|---|\n");
		for (TableDiff table : diff.tables()) {
			if (table.before() + table.after() > 0) {
				text.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d |\n", table.table(), table.before(), table.after(), table.added(), table.removed(), table.changed(),
						table.moved()));
			}
		}
		text.append('\n');
		for (TableDiff table : diff.tables()) {
			if (!table.keys().isEmpty()) {
				text.append("Changed in ").append(table.table()).append(": ")
						.append(table.keys().entrySet().stream().map(key -> "`" + key.getKey() + "` " + key.getValue()).collect(Collectors.joining(", "))).append(".\n");
			}
			named(text, "New", table.table(), table.addedIds(), table.added());
			named(text, "Gone", table.table(), table.removedIds(), table.removed());
			named(text, "In another split", table.table(), table.moves().stream().map(move -> move.id() + " (" + move.from() + " → " + move.to() + ")").toList(), table.moved());
		}
		if (!diff.agreement().isEmpty()) {
			text.append("\n| agreement | measure | before | now |\n|---|---|---|---|\n");
			diff.agreement().forEach(each -> text.append("| ").append(each.layer()).append(" | ").append(each.measure().replace("|", "\\|")).append(" | ").append(number(each.before())).append(" | ")
					.append(number(each.after())).append(" |\n"));
		}
		return text.toString();
	}

	private static void list(StringBuilder text, String title, List<DiffNote> notes) {
		if (!notes.isEmpty()) {
			text.append("### ").append(title).append("\n\n");
			notes.forEach(note -> text.append("- ").append(note.english()).append('\n'));
			text.append('\n');
		}
	}

	/** Rows that people know by their ids; pairs, tokens and labels follow from them. */
	private static void named(StringBuilder text, String what, String table, List<String> ids, int count) {
		boolean known = List.of(ReleaseTable.DOCUMENTS, ReleaseTable.RELATIONS).contains(table);
		if (known && count > 0) {
			text.append(what).append(" in ").append(table).append(": ").append(String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))).append(count > NAMED ? " and " + (count - NAMED) + " more" : "")
					.append(".\n");
		}
	}

	private static String number(Double value) {
		return value == null ? "–" : String.format(Locale.ROOT, "%.3f", value);
	}
}
