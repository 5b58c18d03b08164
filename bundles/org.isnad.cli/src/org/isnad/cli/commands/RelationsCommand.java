// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;

/** {@code isnad relations}: the relations of a corpus, or those of one claim, source or event. */
final class RelationsCommand extends BaseCommand {
	RelationsCommand() {
		super("relations", Messages.relationsSummary, "isnad relations news --annotator gold", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("claim", "ID", Messages.relationsClaim), Option.of("source", "ID", Messages.relationsSource), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("event", "ID", Messages.relationsEvent), annotator()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		if (List.of("claim", "source", "event").stream().filter(arguments::has).count() > 1) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw new UsageException(Messages.relationsOne);
		}
		CorpusStore store = Corpora.open(arguments);
		List<String> annotators = Corpora.annotators(arguments, store);
		List<String> chosen = annotators.isEmpty() ? Corpora.withGold(store) : annotators;
		SubMonitor progress = SubMonitor.convert(monitor, Messages.collecting, chosen.size());
		RowWriter rows = new RowWriter(store);
		Words words = new Words(store);
		List<JsonObject> found = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (String annotator : chosen) {
			progress.split(1);
			Predicate<ClaimRelation> wanted = wanted(arguments, store, annotator);
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				if (wanted.test(relation)) {
					found.add(rows.relation(annotator, relation));
					lines.add(NLS.bind(Messages.relationLine, new Object[] { annotator, relation.getId(), words.of(annotator, relation) }));
				}
			}
		}
		lines.add(NLS.bind(Messages.relationsDone, found.size()));
		return CommandResult.of(new Json().put("relations", found, row -> row).object(), lines).withNotes(store.warnings()); //$NON-NLS-1$
	}

	private static Predicate<ClaimRelation> wanted(Arguments arguments, CorpusStore store, String annotator) throws CorpusException {
		Predicate<Claim> claims;
		if (arguments.has("claim")) { //$NON-NLS-1$
			String id = arguments.value("claim").orElseThrow(); //$NON-NLS-1$
			claims = claim -> claim.getId().equals(id);
		} else if (arguments.has("event")) { //$NON-NLS-1$
			String id = arguments.value("event").orElseThrow(); //$NON-NLS-1$
			claims = claim -> id.equals(claim.getEvent());
		} else if (arguments.has("source")) { //$NON-NLS-1$
			String id = arguments.value("source").orElseThrow(); //$NON-NLS-1$
			SameSources same = SameSources.of(store.sources().getEntities());
			claims = claim -> ChainWalker.attributionsOf(claim).stream().flatMap(attribution -> ChainWalker.chain(attribution).stream())
					.anyMatch(attribution -> isSource(attribution, id, same));
		} else {
			return relation -> true;
		}
		Set<String> ids = new HashSet<>();
		for (Document document : store.documents()) {
			if (store.hasAnnotations(document.getId(), annotator)) {
				store.annotations(document.getId(), annotator).getClaims().stream().filter(claims).forEach(claim -> ids.add(claim.getId()));
			}
		}
		return relation -> ids.contains(relation.getArg1()) || ids.contains(relation.getArg2());
	}

	/** The id of a source is that of its entity or that of a mention of it. */
	private static boolean isSource(Attribution attribution, String id, SameSources same) {
		return same.id(id).equals(same.id(ChainWalker.entityOf(attribution))) || attribution.getSource() != null && id.equals(attribution.getSource().getId());
	}
}
