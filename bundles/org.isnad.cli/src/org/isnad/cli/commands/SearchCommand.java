// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.search.ExportHits;
import org.isnad.search.Hit;
import org.isnad.search.HitFormat;
import org.isnad.search.HitOrder;
import org.isnad.search.Query;
import org.isnad.search.QueryException;
import org.isnad.search.SearchOperation;
import org.isnad.search.SearchResult;

/** {@code isnad search}: a concordance. */
final class SearchCommand extends BaseCommand {
	SearchCommand() {
		super("search", Messages.searchSummary, "isnad search news '\"القيادة العامة\"' --limit 20", corpus(), Operand.of("QUERY", Messages.searchQuery)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("limit", "N", Messages.searchLimit), Option.flag("clitics", Messages.searchClitics), Option.of("order", "document|date|match|before|after", Messages.searchOrder), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				Option.of("out", "FILE.csv|tsv|json", Messages.searchOut), documents()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, QueryException, CorpusException {
		Query query = Query.parse(arguments.operand(1), arguments.has("clitics")); //$NON-NLS-1$
		int limit = (int) Math.min(Integer.MAX_VALUE, arguments.number("limit", Integer.MAX_VALUE)); //$NON-NLS-1$
		HitOrder order = order(arguments);
		Path out = arguments.has("out") ? Arguments.path(arguments.value("out").orElseThrow()) : null; //$NON-NLS-1$ //$NON-NLS-2$
		HitFormat format = out == null ? null : HitFormat.of(out).orElseThrow(() -> new UsageException(NLS.bind(Messages.searchOutWhat, out)));
		CorpusStore store = Corpora.open(arguments);
		SearchResult result = new SearchOperation(store, query, Corpora.documents(arguments, store), limit, order).run(monitor);
		if (out != null) {
			new ExportHits(store, arguments.operand(1), result.hits().stream().map(Hit::place).toList(), out, format).run(monitor);
		}
		Json json = new Json().put("query", arguments.operand(1)).put("total", result.total()).put("hits", result.hits(), SearchCommand::json); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> lines = new ArrayList<>();
		for (Hit hit : result.hits()) {
			String place = hit.document() + ':' + hit.begin() + (hit.id() == null ? "" : '\t' + hit.annotator() + ' ' + hit.id()); //$NON-NLS-1$
			lines.add(place + "\t\u2068" + hit.left() + '[' + hit.match() + ']' + hit.right() + '\u2069'); //$NON-NLS-1$
		}
		lines.add(NLS.bind(Messages.searchDone, result.total()));
		if (out != null) {
			json.put("path", out.toAbsolutePath().toString()); //$NON-NLS-1$
			lines.clear();
			lines.add(NLS.bind(Messages.searchWritten, result.hits().size(), out));
		}
		List<String> notes = new ArrayList<>(store.warnings());
		notes.addAll(result.notes());
		return CommandResult.of(json.object(), lines).withNotes(notes);
	}

	private static HitOrder order(Arguments arguments) throws UsageException {
		String name = arguments.value("order").orElse(HitOrder.DOCUMENT.name()); //$NON-NLS-1$
		return Arrays.stream(HitOrder.values()).filter(order -> order.name().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new UsageException(NLS.bind(Messages.searchNoOrder, name)));
	}

	private static JsonObject json(Hit hit) {
		Json json = new Json().put("document", hit.document()).put("begin", hit.begin()).put("end", hit.end()).put("left", hit.left()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("match", hit.match()).put("right", hit.right()); //$NON-NLS-1$ //$NON-NLS-2$
		if (hit.id() != null) {
			json.put("id", hit.id()).put("annotator", hit.annotator()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return json.object();
	}
}
