// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.Ids;

/** Adds the source mentions, cues and attributions of one set. An attribution whose parent cannot be kept cannot be kept either. */
@SuppressWarnings("nls")
final class AttributionImport {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String NO_CUE = "NONE";

	/** An attribution that was read and is not yet in the set. */
	private record Draft(Attribution attribution, Row row, String parent) {
	}

	private final ImportContext context;
	private final SetImport set;
	private final Map<String, Draft> drafts = new LinkedHashMap<>();
	private final Set<String> unchanged = new HashSet<>();
	/** Mentions and cues that the rows name, by id, whether they are in the set already or not. */
	private final Map<String, SpanElement> parts = new HashMap<>();
	private final Map<String, SourceMention> unnamed = new HashMap<>();

	AttributionImport(ImportContext context, SetImport set) {
		this.context = context;
		this.set = set;
	}

	void add(List<Row> mentions, List<Row> attributions) throws CorpusException {
		for (Row row : mentions) {
			context.attempt(row, () -> addMention(row));
		}
		for (Row row : attributions) {
			context.attempt(row, () -> read(row));
		}
		leaveOutBrokenChains();
		for (Draft draft : drafts.values()) {
			addParts(draft);
			set.set().getAttributions().add(draft.attribution());
			set.added(draft.attribution(), draft.row());
		}
		for (Draft draft : drafts.values()) {
			draft.attribution().setParent(set.find(draft.parent(), Attribution.class));
		}
		context.log().attributionsAdded(drafts.size());
	}

	private void addMention(Row row) throws RowException, CorpusException {
		String id = set.newId(row, "mention_id", (own, there) -> there instanceof SourceMention mention ? context.rows().mention(own, mention)
				: there instanceof Cue cue ? context.rows().mention(own, cue) : null);
		if (id == null) {
			return;
		}
		String layer = row.text("layer");
		if (Layer.SOURCE.id().equals(layer)) {
			SourceMention mention = mention(row, id);
			set.set().getSources().add(mention);
			set.added(mention, row);
		} else if (Layer.CUE.id().equals(layer)) {
			Cue cue = cue(row, id);
			set.set().getCues().add(cue);
			set.added(cue, row);
		} else {
			throw new RowException(RowException.TAG, NLS.bind(Messages.badTag, new Object[] { "layer", layer, "source, cue" }));
		}
	}

	private SourceMention mention(Row row, String id) throws RowException {
		SourceMention mention = MODEL.createSourceMention();
		mention.setId(id);
		set.readSpanElement(row, mention);
		mention.setEntity(row.id("entity_id"));
		return mention;
	}

	private Cue cue(Row row, String id) throws RowException {
		TagReader tags = context.tags();
		Cue cue = MODEL.createCue();
		cue.setId(id);
		set.readSpanElement(row, cue);
		cue.setCueClass(tags.read(row, "class", Layer.CUE, "cueClass"));
		cue.setCueForm(tags.read(row, "form", Layer.CUE, "cueForm"));
		cue.setCuePolarity(tags.read(row, "polarity", Layer.CUE, "cuePolarity"));
		cue.setComplementizer(tags.read(row, "complementizer", Layer.CUE, "complementizer"));
		return cue;
	}

	private void read(Row row) throws RowException, CorpusException {
		String id = set.newId(row, "attr_id", (own, there) -> there instanceof Attribution attribution ? context.rows().attribution(own, attribution) : null);
		if (id == null) {
			unchanged.add(row.id("attr_id"));
			return;
		}
		TagReader tags = context.tags();
		Row source = row.object("source");
		Attribution attribution = MODEL.createAttribution();
		attribution.setId(id);
		attribution.setSource(source(source, id));
		attribution.setEntity(attribution.getSource() != null ? row.id("entity_id") : firstOf(source.id("entity_id"), row.id("entity_id")));
		attribution.setCue(cueOf(row.object("cue"), id));
		for (String claim : row.texts("content_claim_ids")) {
			attribution.getContent().add(content(claim));
		}
		attribution.setSourceRealization(tags.read(source, "realization", Layer.ATTRIBUTION, "sourceRealization"));
		attribution.setFactuality(tags.read(row, "factuality", Layer.ATTRIBUTION, "factuality"));
		attribution.setAuthorCommitment(tags.read(row, "author_commitment", Layer.ATTRIBUTION, "authorCommitment"));
		attribution.setReportStyle(tags.read(row, "report_style", Layer.ATTRIBUTION, "reportStyle"));
		attribution.setSameContentAsParent(row.flag("same_content_as_parent"));
		ImportContext.readProvenance(row, attribution);
		drafts.put(id, new Draft(attribution, row, row.id("parent_id")));
	}

	private Claim content(String id) throws RowException {
		Claim claim = set.find(id, Claim.class);
		if (claim == null) {
			throw new RowException(RowException.ENDS, NLS.bind(Messages.noClaim, id));
		}
		return claim;
	}

	private SourceMention source(Row row, String attribution) throws RowException {
		String id = row.id("mention_id");
		Span span = SpanReader.optional(row, set.text());
		if (span == null) {
			return known(id, null, SourceMention.class);
		}
		SourceMention known = known(id, span, SourceMention.class);
		if (known == null && id == null) {
			// Rows from elsewhere do not say that two attributions share their source, but the same words for the same entity are one mention.
			known = unnamed.get(span + " " + row.id("entity_id"));
		}
		if (known != null) {
			return known;
		}
		SourceMention mention = mention(row, id == null ? freeId('s', attribution + " source") : id);
		if (id == null) {
			unnamed.put(span + " " + mention.getEntity(), mention);
		}
		parts.put(mention.getId(), mention);
		return mention;
	}

	private Cue cueOf(Row row, String attribution) throws RowException {
		String id = row.id("cue_id");
		Span span = SpanReader.optional(row, set.text());
		if (span == null) {
			String cueClass = context.tags().read(row, "class", Layer.CUE, "cueClass");
			if (cueClass != null && !NO_CUE.equals(cueClass)) {
				context.log().lose(row.file(), Messages.lossCue, 1);
			}
			return known(id, null, Cue.class);
		}
		Cue known = known(id, span, Cue.class);
		if (known != null) {
			return known;
		}
		Cue cue = cue(row, id == null ? freeId('q', attribution + " cue") : id);
		parts.put(cue.getId(), cue);
		return cue;
	}

	/** What an earlier import of the same row left behind keeps its id; the new part gets another. */
	private String freeId(char prefix, String of) {
		String made = ImportContext.madeId(prefix, of);
		return parts.containsKey(made) || set.find(made, Element.class) != null ? Ids.random(prefix) : made;
	}

	/** The part that an earlier row, or the corpus, has under this id; null where there is none. */
	private <E extends SpanElement> E known(String id, Span span, Class<E> type) throws RowException {
		SpanElement known = id == null ? null : parts.getOrDefault(id, set.find(id, SpanElement.class));
		if (known != null && (!type.isInstance(known) || span != null && !span.equals(known.getSpan()))) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.idTaken, id));
		}
		if (known == null && id != null && span == null) {
			throw new RowException(RowException.SPAN, Messages.spanMissing);
		}
		return type.cast(known);
	}

	private void addParts(Draft draft) throws CorpusException {
		SourceMention source = draft.attribution().getSource();
		if (source != null && source.eContainer() == null) {
			set.set().getSources().add(source);
			set.added(source, draft.row());
		}
		Cue cue = draft.attribution().getCue();
		if (cue != null && cue.eContainer() == null) {
			set.set().getCues().add(cue);
			set.added(cue, draft.row());
		}
	}

	/** Takes out attributions with a parent that is not there or that stand in a circle, and then those that hang on them. */
	private void leaveOutBrokenChains() {
		Map<String, List<String>> children = new HashMap<>();
		List<Draft> bad = new ArrayList<>();
		for (Draft draft : drafts.values()) {
			String parent = draft.parent();
			if (parent != null && drafts.containsKey(parent)) {
				children.computeIfAbsent(parent, key -> new ArrayList<>()).add(draft.attribution().getId());
			} else if (parent != null && set.find(parent, Attribution.class) == null) {
				leaveOut(draft, NLS.bind(Messages.noParent, parent));
				bad.add(draft);
			}
		}
		for (String id : circles()) {
			Draft draft = drafts.get(id);
			leaveOut(draft, NLS.bind(Messages.circle, id));
			bad.add(draft);
		}
		for (int i = 0; i < bad.size(); i++) {
			drafts.remove(bad.get(i).attribution().getId());
			for (String child : children.getOrDefault(bad.get(i).attribution().getId(), List.of())) {
				Draft draft = drafts.get(child);
				if (draft != null && !bad.contains(draft)) {
					leaveOut(draft, NLS.bind(Messages.parentLeftOut, draft.parent()));
					bad.add(draft);
				}
			}
		}
	}

	private void leaveOut(Draft draft, String reason) {
		context.log().skip(draft.row().file(), draft.row().line(), RowException.CHAIN + ' ' + reason);
	}

	/** The ids of the attributions that come back to themselves when one follows their parents. */
	private List<String> circles() {
		List<String> circles = new ArrayList<>();
		Set<String> done = new HashSet<>();
		for (String start : drafts.keySet()) {
			List<String> path = new ArrayList<>();
			Set<String> onPath = new HashSet<>();
			String at = start;
			while (at != null && drafts.containsKey(at) && !done.contains(at) && onPath.add(at)) {
				path.add(at);
				at = drafts.get(at).parent();
			}
			int begin = at == null || !onPath.contains(at) ? path.size() : path.indexOf(at);
			circles.addAll(path.subList(begin, path.size()));
			done.addAll(path);
		}
		return circles;
	}

	private static String firstOf(String first, String second) {
		return first != null ? first : second;
	}
}
