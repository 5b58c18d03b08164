// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What an XMI file holds, before it is read into a CAS: how many structures of each type, those of types that nothing describes too, and which
 * ids its features name. For one file.
 */
@SuppressWarnings("nls")
final class XmiScan extends DefaultHandler {
	private static final String SCHEME = "http:///";
	private static final String SUFFIX = ".ecore";
	private static final String NO_NAMESPACE = "uima.noNamespace.";
	private static final String XMI = "http://www.omg.org/XMI";
	/** Features that lead to other structures in the types of INCEpTION and DKPro. */
	private static final Set<String> LEADING = Set.of("Governor", "Dependent", "target", "source", "next", "first", "lemma", "pos", "stem", "morph", "parent", "children");
	private static final Set<String> PLACE = Set.of("sofa", "begin", "end");

	/** A feature of a structure that seems to name others by their ids. */
	private record Named(String type, String feature, String ids, int line) {
	}

	private final Map<String, Integer> counts = new TreeMap<>();
	private final Set<String> ids = new HashSet<>(Set.of("0"));
	/** The ids of structures that stand between a slot and what fills it. */
	private final Set<String> links = new HashSet<>();
	private final List<Named> named = new ArrayList<>();
	/** By type the names of its attributes; those that stand in the text have a begin. */
	private final Map<String, Set<String>> attributes = new TreeMap<>();
	private final Set<String> placed = new HashSet<>();
	private final Map<String, Set<String>> texts = new LinkedHashMap<>();
	private Locator locator;
	private int depth;

	static XmiScan of(byte[] xmi, String name) throws XmiException {
		XmiScan scan = new XmiScan();
		XmiFile.parse(xmi, scan, name);
		return scan;
	}

	@Override
	public void setDocumentLocator(Locator given) {
		locator = given;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes found) {
		if (depth == 1 && uri.startsWith(SCHEME) && uri.endsWith(SUFFIX)) {
			String type = uri.substring(SCHEME.length(), uri.length() - SUFFIX.length()).replace('/', '.') + '.' + localName;
			structure(type.startsWith(NO_NAMESPACE) ? localName : type, found);
		}
		depth++;
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		depth--;
	}

	private void structure(String type, Attributes found) {
		counts.merge(type, 1, Integer::sum);
		if (found.getValue("target") != null && found.getValue("begin") == null && found.getValue(XMI, "id") != null) {
			links.add(found.getValue(XMI, "id"));
		}
		Set<String> own = attributes.computeIfAbsent(type, key -> new TreeSet<>());
		for (int i = 0; i < found.getLength(); i++) {
			String name = found.getLocalName(i);
			if (XMI.equals(found.getURI(i))) {
				if (name.equals("id")) {
					ids.add(found.getValue(i));
				}
			} else if (!name.equals("sofaString")) {
				own.add(name);
				if (name.equals("begin")) {
					placed.add(type);
				}
				if (isIds(found.getValue(i))) {
					named.add(new Named(type, name, found.getValue(i), locator == null ? 0 : locator.getLineNumber()));
				} else {
					texts.computeIfAbsent(type, key -> new HashSet<>()).add(name);
				}
			}
		}
	}

	private static boolean isIds(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if ((c < '0' || c > '9') && c != ' ') {
				return false;
			}
		}
		return !value.isBlank();
	}

	/** How many structures there are of each type. */
	Map<String, Integer> counts() {
		return counts;
	}

	/** Tells of each feature that names a structure which is not in the file. */
	void tellMissing(TypeSystem system, CasImport.Problems problems) {
		for (Named each : named) {
			Type type = system.getType(each.type());
			Feature feature = type == null ? null : type.getFeatureByBaseName(each.feature());
			boolean leads = feature != null && !feature.getRange().isPrimitive() && !isValues(feature.getRange());
			boolean members = each.type().equals("uima.cas.View") && each.feature().equals("members");
			if (leads || members) {
				for (String id : each.ids().trim().split(" +")) {
					if (!ids.contains(id)) {
						problems.at(each.line(), NLS.bind(Messages.noStructure, each.type() + '.' + each.feature(), id));
					}
				}
			}
		}
	}

	/** Arrays of numbers and texts stand in the attribute itself. */
	private static boolean isValues(Type range) {
		return range.isArray() && range.getComponentType() != null && range.getComponentType().isPrimitive() || range.getName().matches("uima\\.cas\\.(Integer|Float|String)List");
	}

	/** A type system for the types of other projects, guessed from what their structures have: features are texts, or lead to structures where their values are ids of some. */
	TypeSystemDescription guess() {
		TypeSystemDescription system = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		attributes.forEach((name, features) -> {
			if (!name.startsWith("uima.")) {
				TypeDescription type = system.addType(name, "", placed.contains(name) ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_TOP);
				features.stream().filter(feature -> !PLACE.contains(feature)).forEach(feature -> type.addFeature(feature, "", range(name, feature)));
			}
		});
		return system;
	}

	private String range(String type, String feature) {
		List<Named> own = named.stream().filter(each -> each.type().equals(type) && each.feature().equals(feature)).toList();
		boolean text = texts.getOrDefault(type, Set.of()).contains(feature) || own.isEmpty();
		boolean several = own.stream().anyMatch(each -> each.ids().trim().indexOf(' ') > 0);
		boolean there = !text && own.stream().allMatch(each -> ids.containsAll(List.of(each.ids().trim().split(" +"))));
		boolean slot = !text && own.stream().allMatch(each -> links.containsAll(List.of(each.ids().trim().split(" +"))));
		if (there && several || slot) {
			return CAS.TYPE_NAME_FS_ARRAY;
		}
		return !text && LEADING.contains(feature) ? CAS.TYPE_NAME_TOP : CAS.TYPE_NAME_STRING;
	}
}
