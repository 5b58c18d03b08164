// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.release.DiffMarkdown;
import org.isnad.release.DiffNote;
import org.isnad.release.DiffOperation;
import org.isnad.release.ReleaseDiff;
import org.isnad.release.TableDiff;

/** {@code isnad diff-release}: what is different between two releases, and which version the second should have. */
final class DiffReleaseCommand extends BaseCommand {
	private static final String MARKDOWN = "markdown"; //$NON-NLS-1$

	DiffReleaseCommand() {
		super("diff-release", Messages.diffReleaseSummary, "isnad diff-release news-1.0 news-1.1 --markdown", Operand.of("BEFORE", Messages.diffReleaseBefore), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Operand.of("AFTER", Messages.diffReleaseAfter)); //$NON-NLS-1$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.flag(MARKDOWN, Messages.diffReleaseMarkdown));
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		ReleaseDiff diff = new DiffOperation(Arguments.path(arguments.operand(0)), Arguments.path(arguments.operand(1))).run(monitor);
		List<String> lines = arguments.has(MARKDOWN) ? DiffMarkdown.entry(diff, diff.proposedVersion(), null).lines().toList() : lines(diff);
		return CommandResult.of(json(diff), lines);
	}

	private static List<String> lines(ReleaseDiff diff) {
		List<String> lines = new ArrayList<>();
		lines.addAll(diff.breaking().stream().map(each -> NLS.bind(Messages.diffReleaseBreaking, each.text())).toList());
		for (TableDiff table : diff.tables()) {
			if (!table.isEmpty()) {
				lines.add(NLS.bind(Messages.diffReleaseTable, new Object[] { table.table(), table.added(), table.removed(), table.changed(), table.moved() }));
				table.keys().forEach((key, count) -> lines.add("  " + key + ": " + count)); //$NON-NLS-1$ //$NON-NLS-2$
				table.moves().forEach(move -> lines.add("  " + move.id() + ": " + move.from() + " → " + move.to())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		diff.agreement().forEach(each -> lines.add(NLS.bind(Messages.diffReleaseAgreement, new Object[] { each.layer(), each.measure(), number(each.before()), number(each.after()) })));
		lines.add(diff.level() == ReleaseDiff.Level.NONE ? Messages.diffReleaseSame
				: NLS.bind(Messages.diffReleaseVersion, new Object[] { String.valueOf(diff.versionBefore()), diff.proposedVersion(), diff.level().name().toLowerCase(Locale.ROOT) }));
		return lines;
	}

	private static String number(Double value) {
		return value == null ? "–" : String.format(Locale.ROOT, "%.3f", value); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static JsonObject json(ReleaseDiff diff) {
		JsonArray tables = new JsonArray();
		diff.tables().forEach(table -> tables.add(json(table)));
		JsonArray agreement = new JsonArray();
		diff.agreement().forEach(each -> agreement
				.add(new Json().put("layer", each.layer()).put("measure", each.measure()).put("before", each.before()).put("after", each.after()).object())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new Json().put("before", diff.versionBefore()).put("after", diff.versionAfter()).put("level", diff.level().name().toLowerCase(Locale.ROOT)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("proposedVersion", diff.proposedVersion()).put("breaking", diff.breaking().stream().map(DiffNote::english).toList()).put("additions", diff.additions().stream().map(DiffNote::english).toList()).put("tables", tables) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("agreement", agreement).put("changelog", DiffMarkdown.entry(diff, diff.proposedVersion(), null)).object(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static JsonObject json(TableDiff table) {
		JsonObject keys = new JsonObject();
		for (Map.Entry<String, Integer> key : table.keys().entrySet()) {
			keys.addProperty(key.getKey(), key.getValue());
		}
		JsonArray moves = new JsonArray();
		table.moves().forEach(move -> moves.add(new Json().put("id", move.id()).put("from", move.from()).put("to", move.to()).object())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		JsonArray changes = new JsonArray();
		table.changes().forEach(change -> changes.add(new Json().put("id", change.id()).put("key", change.key()).put("before", change.before()).put("after", change.after()).object())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new Json().put("table", table.table()).put("rowsBefore", table.before()).put("rowsAfter", table.after()).put("added", table.added()).put("removed", table.removed()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("changed", table.changed()).put("moved", table.moved()).put("keys", keys).put("addedIds", table.addedIds()).put("removedIds", table.removedIds()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("moves", moves).put("changes", changes).object(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
