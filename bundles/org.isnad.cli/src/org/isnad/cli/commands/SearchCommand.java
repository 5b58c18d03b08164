// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
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
import org.isnad.search.Hit;
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
		return List.of(Option.of("limit", "N", Messages.searchLimit), Option.flag("clitics", Messages.searchClitics), documents()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, QueryException, CorpusException {
		Query query = Query.parse(arguments.operand(1), arguments.has("clitics")); //$NON-NLS-1$
		int limit = (int) Math.min(Integer.MAX_VALUE, arguments.number("limit", Integer.MAX_VALUE)); //$NON-NLS-1$
		CorpusStore store = Corpora.open(arguments);
		SearchResult result = new SearchOperation(store, query, Corpora.documents(arguments, store), limit).run(monitor);
		Json json = new Json().put("query", arguments.operand(1)).put("total", result.total()).put("hits", result.hits(), SearchCommand::json); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> lines = new ArrayList<>();
		for (Hit hit : result.hits()) {
			String place = hit.document() + ':' + hit.begin() + (hit.id() == null ? "" : '\t' + hit.annotator() + ' ' + hit.id()); //$NON-NLS-1$
			lines.add(place + "\t\u2068" + hit.left() + '[' + hit.match() + ']' + hit.right() + '\u2069'); //$NON-NLS-1$
		}
		lines.add(NLS.bind(Messages.searchDone, result.total()));
		List<String> notes = new ArrayList<>(store.warnings());
		notes.addAll(result.notes());
		return CommandResult.of(json.object(), lines).withNotes(notes);
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
