// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.EventGroup;
import org.isnad.model.Identified;
import org.isnad.model.SetKind;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.model.SourceMention;
import org.isnad.model.WorkState;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Makes the rows of the tables from the objects of a corpus. Every row has every key of its {@link Table}, in that order; the split is null.
 * For the thread that reads the corpus.
 */
@SuppressWarnings("nls")
public final class RowWriter {
	private static final String AUTHOR = "AUTHOR";
	private static final String UNKNOWN = "UNKNOWN";
	private static final String NO_CUE = "NONE";

	private final CorpusStore store;
	private final Map<String, SourceEntity> entities = new HashMap<>();

	/** A writer for a corpus; the source registry is read now. */
	public RowWriter(CorpusStore store) throws CorpusException {
		this.store = store;
		store.sources().getEntities().forEach(entity -> entities.put(entity.getId(), entity));
	}

	/** A document with its text; the sets are those whose state is told. */
	public JsonObject document(Document document, List<AnnotationSet> sets) throws CorpusException {
		DocumentText text = store.text(document.getId());
		JsonObject row = new JsonObject();
		row.addProperty("doc_id", document.getId());
		row.addProperty("sha256", text.hash());
		row.addProperty("length", text.toCodePoint(text.length()));
		row.addProperty("length_utf16", text.length());
		row.addProperty("text", text.string());
		row.addProperty("title", document.getTitle());
		row.addProperty("lang", store.languageOf(document));
		row.addProperty("pub_date", document.getPubDate());
		row.addProperty("pub_date_certainty", document.getPubDateCertainty() == DateCertainty.UNSPECIFIED ? null : document.getPubDateCertainty().getLiteral());
		row.addProperty("outlet", document.getOutlet());
		row.addProperty("outlet_side", document.getOutletSide());
		row.addProperty("url", document.getUrl());
		row.addProperty("file_name", document.getFileName());
		row.addProperty("encoding", document.getEncoding());
		row.addProperty("truncated_start", document.isTruncatedStart());
		row.addProperty("truncated_end", document.isTruncatedEnd());
		row.addProperty("created", document.getCreatedAt());
		JsonArray states = new JsonArray();
		sets.forEach(set -> states.add(state(set)));
		row.add("sets", states);
		return withoutSplit(row);
	}

	private static JsonObject state(AnnotationSet set) {
		JsonObject row = new JsonObject();
		row.addProperty("annotator", set.getAnnotator());
		row.addProperty("kind", set.getKind() == SetKind.UNSPECIFIED ? null : set.getKind().getLiteral());
		row.addProperty("state", set.getState() == WorkState.UNSPECIFIED ? null : set.getState().getLiteral());
		return row;
	}

	/** A claim of a set. */
	public JsonObject claim(AnnotationSet set, Claim claim) throws CorpusException {
		JsonObject row = new JsonObject();
		row.addProperty("claim_id", claim.getId());
		row.addProperty("doc_id", set.getDocument());
		Rows.addSpan(row, claim.getSpan(), store.text(set.getDocument()));
		row.addProperty("claim_type", claim.getClaimType());
		row.addProperty("polarity", claim.getPolarity());
		row.addProperty("negation_marker", claim.getNegationMarker());
		row.addProperty("factuality", claim.getFactuality());
		row.addProperty("check_worthy", claim.getCheckWorthy());
		row.addProperty("time_relation", claim.getTimeRelation());
		row.addProperty("time_anchor_id", idOf(claim.getTimeAnchor()));
		row.addProperty("event_id", claim.getEvent());
		row.addProperty("correction", claim.getCorrection());
		row.addProperty("adjudicator_added", claim.isAdjudicatorAdded());
		return finish(row, set.getAnnotator(), claim);
	}

	/** An attribution of a set, with its source and cue. */
	public JsonObject attribution(AnnotationSet set, Attribution attribution) throws CorpusException {
		List<Attribution> chain = ChainWalker.chain(attribution);
		JsonObject row = new JsonObject();
		row.addProperty("attr_id", attribution.getId());
		row.addProperty("doc_id", set.getDocument());
		row.addProperty("parent_id", idOf(attribution.getParent()));
		row.addProperty("depth", chain.size());
		row.add("source", source(set, attribution));
		row.add("cue", cue(set, attribution.getCue()));
		row.addProperty("entity_id", attribution.getEntity());
		row.add("content_claim_ids", Rows.strings(attribution.getContent().stream().map(Identified::getId).toList()));
		row.addProperty("factuality", attribution.getFactuality());
		row.addProperty("author_commitment", attribution.getAuthorCommitment());
		row.addProperty("report_style", attribution.getReportStyle());
		row.addProperty("same_content_as_parent", attribution.isSameContentAsParent());
		row.add("chain", Rows.strings(names(chain)));
		return finish(row, set.getAnnotator(), attribution);
	}

	/** Who says that who says, from the author of the article to the innermost source. */
	private List<String> names(List<Attribution> chain) {
		List<String> names = new ArrayList<>();
		names.add(AUTHOR);
		for (Attribution rung : chain) {
			String entity = ChainWalker.entityOf(rung);
			SourceEntity known = entities.get(entity);
			boolean author = AUTHOR.equals(rung.getSourceRealization()) || known != null && AUTHOR.equals(known.getSourceType());
			if (!author) {
				names.add(entity == null ? UNKNOWN : entity);
			}
		}
		return names;
	}

	private JsonObject source(AnnotationSet set, Attribution attribution) throws CorpusException {
		SourceMention mention = attribution.getSource();
		String entity = ChainWalker.entityOf(attribution);
		SourceEntity known = entities.get(entity);
		JsonObject row = new JsonObject();
		row.addProperty("mention_id", idOf(mention));
		Rows.addSpan(row, mention == null ? null : mention.getSpan(), store.text(set.getDocument()));
		row.addProperty("realization", attribution.getSourceRealization());
		row.addProperty("entity_id", entity);
		row.addProperty("source_type", known == null ? null : known.getSourceType());
		row.addProperty("side", known == null ? null : known.getSide());
		row.addProperty("correction", mention == null ? null : mention.getCorrection());
		Rows.addProvenance(row, mention);
		return row;
	}

	private JsonObject cue(AnnotationSet set, Cue cue) throws CorpusException {
		JsonObject row = new JsonObject();
		row.addProperty("cue_id", idOf(cue));
		Rows.addSpan(row, cue == null ? null : cue.getSpan(), store.text(set.getDocument()));
		row.addProperty("class", cue == null ? NO_CUE : cue.getCueClass());
		addCueTags(row, cue);
		row.addProperty("correction", cue == null ? null : cue.getCorrection());
		Rows.addProvenance(row, cue);
		return row;
	}

	private static void addCueTags(JsonObject row, Cue cue) {
		row.addProperty("form", cue == null ? null : cue.getCueForm());
		row.addProperty("polarity", cue == null ? null : cue.getCuePolarity());
		row.addProperty("complementizer", cue == null ? null : cue.getComplementizer());
	}

	/** A source mention that no attribution uses. */
	public JsonObject mention(AnnotationSet set, SourceMention mention) throws CorpusException {
		JsonObject row = mentionHead(set, mention.getId(), "source");
		Rows.addSpan(row, mention.getSpan(), store.text(set.getDocument()));
		row.addProperty("entity_id", mention.getEntity());
		row.add("class", JsonNull.INSTANCE);
		addCueTags(row, null);
		row.addProperty("correction", mention.getCorrection());
		return finish(row, set.getAnnotator(), mention);
	}

	/** A cue that no attribution uses. */
	public JsonObject mention(AnnotationSet set, Cue cue) throws CorpusException {
		JsonObject row = mentionHead(set, cue.getId(), "cue");
		Rows.addSpan(row, cue.getSpan(), store.text(set.getDocument()));
		row.add("entity_id", JsonNull.INSTANCE);
		row.addProperty("class", cue.getCueClass());
		addCueTags(row, cue);
		row.addProperty("correction", cue.getCorrection());
		return finish(row, set.getAnnotator(), cue);
	}

	private static JsonObject mentionHead(AnnotationSet set, String id, String layer) {
		JsonObject row = new JsonObject();
		row.addProperty("mention_id", id);
		row.addProperty("doc_id", set.getDocument());
		row.addProperty("layer", layer);
		return row;
	}

	/** A time, place or quantity of a set. */
	public JsonObject anchor(AnnotationSet set, Anchor anchor) throws CorpusException {
		JsonObject row = new JsonObject();
		row.addProperty("anchor_id", anchor.getId());
		row.addProperty("doc_id", set.getDocument());
		row.addProperty("kind", anchor.getKind() == AnchorKind.UNSPECIFIED ? null : anchor.getKind().getLiteral());
		Rows.addSpan(row, anchor.getSpan(), store.text(set.getDocument()));
		row.addProperty("value", anchor.getValue());
		row.addProperty("unit", anchor.getUnit());
		row.add("claim_ids", Rows.strings(anchor.getClaims().stream().map(Identified::getId).toList()));
		row.addProperty("correction", anchor.getCorrection());
		return finish(row, set.getAnnotator(), anchor);
	}

	/** A relation of an annotator. */
	public JsonObject relation(String annotator, ClaimRelation relation) {
		JsonObject row = new JsonObject();
		row.addProperty("relation_id", relation.getId());
		row.addProperty("label", relation.getLabel());
		row.addProperty("arg1_claim_id", relation.getArg1());
		row.addProperty("arg2_claim_id", relation.getArg2());
		row.addProperty("arg1_doc_id", relation.getArg1Document());
		row.addProperty("arg2_doc_id", relation.getArg2Document());
		row.add("contradiction_type", Rows.strings(relation.getContradictionType()));
		row.addProperty("strength", relation.getStrength());
		row.addProperty("time_relation", relation.getTimeRelation());
		row.addProperty("event_link", relation.getEventLink());
		boolean within = relation.getArg1Document() != null && relation.getArg1Document().equals(relation.getArg2Document());
		row.addProperty("scope", within ? "INTRA" : "CROSS");
		row.addProperty("status", relation.getStatus());
		row.addProperty("note", relation.getNote());
		return finish(row, annotator, relation);
	}

	/** An event group of an annotator. */
	public JsonObject event(String annotator, EventGroup event) {
		JsonObject row = new JsonObject();
		row.addProperty("event_id", event.getId());
		row.addProperty("label", event.getLabel());
		row.addProperty("note", event.getNote());
		return finish(row, annotator, event);
	}

	/** A source entity of the registry. */
	public JsonObject source(SourceEntity entity) {
		JsonObject row = new JsonObject();
		row.addProperty("entity_id", entity.getId());
		row.addProperty("name", entity.getName());
		row.add("aliases", Rows.strings(entity.getAliases()));
		row.addProperty("source_type", entity.getSourceType());
		row.addProperty("side", entity.getSide());
		row.addProperty("doc_id", entity.getDocument());
		JsonArray links = new JsonArray();
		for (SourceLink link : entity.getLinks()) {
			JsonObject each = new JsonObject();
			each.addProperty("type", link.getType());
			each.addProperty("entity_id", link.getEntity());
			links.add(each);
		}
		row.add("links", links);
		Rows.addProvenance(row, entity);
		return row;
	}

	private static JsonObject finish(JsonObject row, String annotator, Element element) {
		row.addProperty("annotator", annotator);
		Rows.addProvenance(row, element);
		return withoutSplit(row);
	}

	private static JsonObject withoutSplit(JsonObject row) {
		row.add("split", JsonNull.INSTANCE);
		return row;
	}

	private static String idOf(Identified object) {
		return object == null ? null : object.getId();
	}
}
