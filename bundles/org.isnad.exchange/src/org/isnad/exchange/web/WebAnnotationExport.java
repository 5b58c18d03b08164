// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemWriter;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * W3C Web Annotation: a text and an annotation page (JSON-LD) a document. Words are told by their position in code points and by quotation;
 * attributions and relations are annotations whose targets are annotations. What crosses documents stands in sidecars of JSON lines.
 */
@SuppressWarnings("nls")
public final class WebAnnotationExport implements ExportFormat {
	private static final int CONTEXT = 32;

	@Override
	public String id() {
		return WebAnnotationImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		String language = request.store().corpus().getLanguage();
		return new StandoffExport(request, true).write(document -> write(document, language), monitor);
	}

	private static void write(StandoffDocument document, String corpusLanguage) throws IOException {
		String own = document.document().getLanguage();
		Page page = new Page(document.text(), WebAnnotationIds.path(document.id() + ".txt"), own == null ? corpusLanguage : own);
		JsonArray items = new JsonArray();
		ItemWriter.items(document).forEach(item -> items.add(page.annotation(item)));
		JsonObject json = new JsonObject();
		json.addProperty("@context", "http://www.w3.org/ns/anno.jsonld");
		json.addProperty("id", WebAnnotationIds.page(document.id()));
		json.addProperty("type", "AnnotationPage");
		json.add("items", items);
		document.save(document.id() + ".txt", document.text().string());
		document.save(document.id() + WebAnnotationImport.SUFFIX, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n");
	}

	/** Makes the annotations of one document. */
	private record Page(DocumentText text, String source, String language) {
		JsonObject annotation(Item item) {
			JsonObject json = new JsonObject();
			json.addProperty("id", WebAnnotationIds.iri(item.id()));
			json.addProperty("type", "Annotation");
			json.addProperty("motivation", item.type().hasWords() ? "classifying" : "linking");
			String created = RowParts.text(item.rest(), "created");
			if (created != null) {
				json.addProperty("created", created);
			}
			String creator = RowParts.text(item.rest(), "created_by");
			if (creator != null) {
				JsonObject person = new JsonObject();
				person.addProperty("type", item.rest().has("engine") ? "Software" : "Person");
				person.addProperty("name", creator);
				json.add("creator", person);
			}
			json.add("body", bodies(item));
			json.add("target", targets(item));
			return json;
		}

		private static JsonArray bodies(Item item) {
			JsonArray bodies = new JsonArray();
			bodies.add(body("classifying", item.type().name()));
			item.tags().forEach((name, value) -> bodies.add(body("tagging", name + "=" + value)));
			JsonObject rest = item.rest().deepCopy();
			JsonObject links = new JsonObject();
			for (Map.Entry<String, List<String>> link : item.links().entrySet()) {
				JsonArray ids = new JsonArray();
				link.getValue().forEach(id -> ids.add(WebAnnotationIds.iri(id)));
				links.add(link.getKey(), ids);
			}
			if (!links.isEmpty()) {
				rest.add(WebAnnotationImport.LINKS, links);
			}
			if (!rest.isEmpty()) {
				JsonObject body = body("describing", rest.toString());
				body.addProperty("format", WebAnnotationImport.JSON);
				bodies.add(body);
			}
			return bodies;
		}

		private static JsonObject body(String purpose, String value) {
			JsonObject body = new JsonObject();
			body.addProperty("type", "TextualBody");
			body.addProperty("purpose", purpose);
			body.addProperty("value", value);
			return body;
		}

		private JsonElement targets(Item item) {
			JsonArray targets = new JsonArray();
			item.places().forEach(place -> targets.add(target(place)));
			item.targets().forEach(id -> targets.add(WebAnnotationIds.iri(id)));
			if (targets.isEmpty()) {
				// An annotation must have a target; one without words is about the text as a whole.
				targets.add(source);
			}
			return targets;
		}

		private JsonObject target(Item.Place place) {
			int begin = text.toUtf16(place.begin());
			int end = text.toUtf16(place.end());
			JsonObject position = new JsonObject();
			position.addProperty("type", "TextPositionSelector");
			position.addProperty("start", place.begin());
			position.addProperty("end", place.end());
			JsonObject quote = new JsonObject();
			quote.addProperty("type", "TextQuoteSelector");
			quote.addProperty("exact", text.string().substring(begin, end));
			int codePoints = text.toCodePoint(text.length());
			quote.addProperty("prefix", text.string().substring(text.toUtf16(Math.max(0, place.begin() - CONTEXT)), begin));
			quote.addProperty("suffix", text.string().substring(end, text.toUtf16(Math.min(codePoints, place.end() + CONTEXT))));
			JsonArray selectors = new JsonArray();
			selectors.add(position);
			selectors.add(quote);
			JsonObject target = new JsonObject();
			target.addProperty("type", "SpecificResource");
			target.addProperty("source", source);
			if (language != null) {
				target.addProperty("language", language);
				target.addProperty("textDirection", language.startsWith("ar") || language.startsWith("fa") || language.startsWith("ur") || language.startsWith("he") ? "rtl" : "ltr");
			}
			target.add("selector", selectors);
			return target;
		}
	}
}
