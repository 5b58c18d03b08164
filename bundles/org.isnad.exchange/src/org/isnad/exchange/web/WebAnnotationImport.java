// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.RequestException;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemReader;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.exchange.standoff.JsonEntries;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

/**
 * Reads W3C Web Annotations: what {@link WebAnnotationExport} writes without a loss, and from elsewhere annotations of a text file beside
 * them whose bodies name a type. A text on the Internet is never fetched. Words that moved are found again by their quotation.
 */
@SuppressWarnings("nls")
public final class WebAnnotationImport extends StandoffFormat {
	static final String ID = "web-annotation";
	static final String SUFFIX = ".jsonld";
	static final String JSON = "application/json";
	static final String LINKS = "links";
	private static final String TYPES = "web-types";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(TYPES, Messages.types, Messages.typesDescription, FormatOption.Kind.TEXT, List.of(), ""));
	}

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
	}

	@Override
	public boolean isCompanion(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(RowsImport.SIDECAR) || name.endsWith(".txt") && Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + SUFFIX));
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		Map<String, ItemType> types = types(request.option(TYPES, ""));
		return file -> new Page(file, documents, types).add();
	}

	private static Map<String, ItemType> types(String option) throws RequestException {
		Map<String, ItemType> types = new TreeMap<>();
		for (String each : option.isBlank() ? new String[0] : option.split(",")) {
			String[] parts = each.split("=", 2);
			ItemType type = parts.length == 2 ? ItemType.of(parts[1].strip()).orElse(null) : null;
			if (type == null) {
				throw new RequestException(NLS.bind(Messages.unknownType, each, String.join(", ", Arrays.stream(ItemType.values()).map(Enum::name).toList())));
			}
			types.put(parts[0].strip().toLowerCase(Locale.ROOT), type);
		}
		return types;
	}

	/** One file; for one thread. */
	private static final class Page {
		private final Path file;
		private final StandoffImport documents;
		private final ImportLog log;
		private final AnnotationReader reader;
		/** The texts that the annotations speak of, by the names of their files; null for one that is not there. */
		private final Map<String, Target> targets = new LinkedHashMap<>();
		private final Map<String, Target> owners = new LinkedHashMap<>();

		private record Target(ItemReader items, QuoteAnchor anchor) {
		}

		private record Linking(int line, AnnotationReader.Read read) {
		}

		Page(Path file, StandoffImport documents, Map<String, ItemType> types) {
			this.file = file;
			this.documents = documents;
			this.log = documents.log();
			this.reader = new AnnotationReader(file, log, types);
		}

		void add() throws CorpusException, Utf8File.UnreadableException {
			JsonEntries page = JsonEntries.read(Utf8File.read(file), Set.of("items", "first"), "target");
			List<Linking> linking = new ArrayList<>();
			for (JsonEntries.Entry entry : page.entries()) {
				AnnotationReader.Read read = reader.read(entry.line(), entry.json());
				if (read != null && !read.item().type().hasWords()) {
					linking.add(new Linking(entry.line(), read));
				} else if (read != null) {
					addWords(entry.line(), read);
				}
			}
			for (Linking each : linking) {
				addLinking(each);
			}
			if (page.entries().isEmpty() && page.brokenLine() == 0) {
				// A page without annotations still has its text.
				target(null);
			}
			for (Target target : targets.values()) {
				if (target != null) {
					target.items().addTo(documents.rows());
				}
			}
			if (page.brokenLine() > 0) {
				log.skip(file, page.brokenLine(), NLS.bind(Messages.notJson, page.broken()));
			}
		}

		private void addWords(int line, AnnotationReader.Read read) throws CorpusException {
			String source = read.words().isEmpty() ? read.sources().stream().findFirst().orElse(null) : read.words().getFirst().source();
			Target target = target(source);
			if (target == null) {
				log.skip(file, line, NLS.bind(Messages.noText, String.valueOf(source), textName()));
				return;
			}
			List<Item.Place> places = new ArrayList<>();
			for (AnnotationReader.Words words : read.words()) {
				Item.Place place = target.anchor().find(words.position(), words.exact(), words.prefix(), words.suffix());
				if (place == null) {
					log.skip(file, line, NLS.bind(Messages.notInText, read.item().id(), words.exact() == null ? String.valueOf(words.position()) : words.exact()));
					return;
				}
				places.add(place);
			}
			Item item = read.item();
			owners.putIfAbsent(item.id(), target);
			target.items().add(line, new Item(item.type(), item.id(), places, item.tags(), item.links(), item.rest()));
		}

		/** What only links stands in the text of what it links. */
		private void addLinking(Linking each) throws CorpusException {
			Item item = each.read().item();
			Target target = item.targets().stream().map(owners::get).filter(known -> known != null).findFirst().orElse(null);
			if (target == null) {
				target = target(each.read().sources().stream().filter(source -> WebAnnotationIds.own(source) == null).findFirst().orElse(null));
			}
			if (target == null) {
				log.skip(file, each.line(), NLS.bind(Messages.noTarget, item.id()));
			} else {
				owners.putIfAbsent(item.id(), target);
				target.items().add(each.line(), item);
			}
		}

		private String textName() {
			String name = file.getFileName().toString();
			return (name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name) + ".txt";
		}

		private Target target(String source) throws CorpusException {
			String named = source == null ? null : WebAnnotationIds.fileName(source);
			String name = named != null && Files.isRegularFile(file.resolveSibling(named)) ? named : textName();
			if (targets.containsKey(name)) {
				return targets.get(name);
			}
			Path textFile = file.resolveSibling(name);
			Target target = null;
			try {
				if (Files.isRegularFile(textFile)) {
					String text = Utf8File.read(textFile);
					String stem = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
					if (text.indexOf('\0') >= 0) {
						log.skip(textFile, 0, Messages.binary);
					} else {
						String document = documents.document(textFile, stem, text);
						target = new Target(new ItemReader(file, document, log), new QuoteAnchor(new DocumentText(text, "")));
					}
				}
			} catch (Utf8File.UnreadableException e) {
				log.skip(textFile, e.line(), e.getMessage());
			}
			targets.put(name, target);
			return target;
		}
	}
}
