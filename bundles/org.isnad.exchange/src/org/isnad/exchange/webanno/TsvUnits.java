// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.webanno.TsvCells.Value;
import org.isnad.exchange.webanno.TsvLayer.Column;
import org.isnad.exchange.webanno.TsvLayer.Role;
import org.isnad.exchange.webanno.TsvReader.Unit;

/** Puts annotations together from the cells of units. What leads nowhere is told of. For one file. */
@SuppressWarnings("nls")
final class TsvUnits {
	private static final Pattern RELATION = Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)(?:\\[(\\d{1,9})_(\\d{1,9})\\])?");
	private static final Pattern SLOT = Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)(?:\\[(\\d{1,9})\\])?");
	private static final Pattern LINK = Pattern.compile("(.*?)->(\\d{1,9})-(\\d{1,9})", Pattern.DOTALL);

	private record Key(TsvLayer layer, int number) {
	}

	private final List<TsvLayer> layers;
	private final List<Unit> units;
	private final TsvReader.Problems problems;
	private final Map<String, Unit> byId = new HashMap<>();
	private final Map<Key, TsvAnnotation> numbered = new HashMap<>();
	/** The annotations at a unit, by layer. */
	private final Map<String, Map<TsvLayer, List<TsvAnnotation>>> here = new HashMap<>();
	private final List<TsvAnnotation> annotations = new ArrayList<>();

	TsvUnits(List<TsvLayer> layers, List<Unit> units, TsvReader.Problems problems) {
		this.layers = layers;
		this.units = units;
		this.problems = problems;
	}

	List<TsvAnnotation> annotations() {
		for (Unit unit : units) {
			if (byId.putIfAbsent(unit.id(), unit) != null) {
				problems.at(unit.line(), NLS.bind(Messages.unitTwice, unit.id()));
			}
		}
		eachLayer((unit, layer, values) -> {
			if (layer.kind() != TsvLayer.Kind.RELATION) {
				spans(unit, layer, values);
			}
		});
		eachLayer((unit, layer, values) -> {
			if (layer.kind() == TsvLayer.Kind.RELATION) {
				relations(unit, layer, values);
			} else {
				slots(unit, layer, values);
			}
		});
		return annotations;
	}

	private interface Step {
		void with(Unit unit, TsvLayer layer, List<List<Value>> values);
	}

	private void eachLayer(Step step) {
		for (Unit unit : units) {
			int at = 0;
			for (TsvLayer layer : layers) {
				List<List<Value>> values = new ArrayList<>();
				for (int i = 0; i < layer.columns().size() && !unit.cells().isEmpty(); i++) {
					values.add(TsvCells.values(unit.cells().get(at++)));
				}
				if (values.stream().anyMatch(each -> !each.isEmpty())) {
					step.with(unit, layer, values);
				}
			}
		}
	}

	private void spans(Unit unit, TsvLayer layer, List<List<Value>> values) {
		int stacked = values.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < stacked; i++) {
			int index = i;
			int number = values.stream().filter(each -> index < each.size()).mapToInt(each -> each.get(index).number()).filter(each -> each > 0).findFirst().orElse(0);
			boolean chain = layer.kind() == TsvLayer.Kind.CHAIN;
			TsvAnnotation known = number == 0 || chain ? null : numbered.get(new Key(layer, number));
			if (known != null) {
				known.cover(unit.begin(), unit.end());
			} else {
				known = new TsvAnnotation(layer, unit.line(), unit.begin(), unit.end());
				annotations.add(known);
				if (number > 0 && !chain) {
					numbered.put(new Key(layer, number), known);
				}
				features(known, unit, layer, values, index);
			}
			here.computeIfAbsent(unit.id(), key -> new LinkedHashMap<>()).computeIfAbsent(layer, key -> new ArrayList<>()).add(known);
		}
	}

	private void features(TsvAnnotation annotation, Unit unit, TsvLayer layer, List<List<Value>> values, int index) {
		for (int c = 0; c < layer.columns().size(); c++) {
			Column column = layer.columns().get(c);
			if (column.role() == Role.FEATURE && !column.name().isEmpty() && index < values.get(c).size()) {
				Value value = values.get(c).get(index);
				Matcher link = layer.kind() == TsvLayer.Kind.CHAIN ? LINK.matcher(value.raw()) : null;
				if (link != null && link.matches()) {
					annotation.chain(Integer.parseInt(link.group(2)), Integer.parseInt(link.group(3)));
					annotation.set(column.name(), new Value(link.group(1), 0).text());
				} else {
					annotation.set(column.name(), value.text());
				}
			}
		}
		if (layer.kind() == TsvLayer.Kind.CHAIN && annotation.chain() == 0) {
			problems.at(unit.line(), Messages.badChain);
		}
	}

	/** The roles stand in one column and the targets in the next, so that they are read together. */
	private void slots(Unit unit, TsvLayer layer, List<List<Value>> values) {
		List<TsvAnnotation> own = here.get(unit.id()).get(layer);
		for (int c = 1; c < layer.columns().size(); c++) {
			Column column = layer.columns().get(c);
			if (column.role() != Role.SLOT_TARGET) {
				continue;
			}
			List<String> targets = TsvCells.split(cell(unit, layer, c), '|');
			for (int i = 0; i < Math.min(own.size(), values.get(c - 1).size()); i++) {
				// An annotation over several units says the same at each of them.
				boolean first = own.get(i).line() == unit.line();
				if (first && !values.get(c - 1).get(i).isNothing()) {
					fill(unit, own.get(i), layer.columns().get(c - 1).name(), column.name(), values.get(c - 1).get(i).raw(), i < targets.size() ? targets.get(i) : "");
				}
			}
		}
	}

	private String cell(Unit unit, TsvLayer layer, int column) {
		int at = column;
		for (TsvLayer each : layers) {
			if (each == layer) {
				break;
			}
			at += each.columns().size();
		}
		return unit.cells().get(at);
	}

	private void fill(Unit unit, TsvAnnotation host, String feature, String targetType, String roles, String targets) {
		List<String> names = TsvCells.split(roles, ';');
		List<String> places = TsvCells.split(targets, ';');
		if (names.size() != places.size()) {
			problems.at(unit.line(), NLS.bind(Messages.badSlots, feature));
			return;
		}
		for (int i = 0; i < names.size(); i++) {
			Matcher place = SLOT.matcher(places.get(i));
			TsvAnnotation target = place.matches() ? at(targetType, place.group(1), number(place.group(2))) : null;
			if (target == null) {
				problems.at(unit.line(), NLS.bind(Messages.noTarget, feature, places.get(i)));
			} else {
				host.slots().add(new TsvAnnotation.Slot(feature, new Value(names.get(i), 0).text(), target));
			}
		}
	}

	private void relations(Unit unit, TsvLayer layer, List<List<Value>> values) {
		int base = layer.columns().size() - 1;
		List<String> sources = TsvCells.split(unit.cells().get(unitColumn(layer) + base), '|');
		for (int i = 0; i < sources.size(); i++) {
			Column column = layer.columns().get(base);
			Matcher ends = RELATION.matcher(sources.get(i));
			TsvAnnotation from = ends.matches() ? at(column.name(), ends.group(1), number(ends.group(2))) : null;
			TsvAnnotation to = ends.matches() ? at(column.name(), unit.id(), number(ends.group(3))) : null;
			if (column.role() != Role.BASE || from == null || to == null) {
				problems.at(unit.line(), NLS.bind(Messages.noTarget, layer.simpleName(), sources.get(i)));
				continue;
			}
			TsvAnnotation relation = new TsvAnnotation(layer, unit.line(), to.begin(), to.end());
			relation.connect(from, to);
			for (int c = 0; c < base; c++) {
				if (i < values.get(c).size()) {
					relation.set(layer.columns().get(c).name(), values.get(c).get(i).text());
				}
			}
			annotations.add(relation);
		}
	}

	private int unitColumn(TsvLayer layer) {
		int at = 0;
		for (TsvLayer each : layers) {
			if (each == layer) {
				return at;
			}
			at += each.columns().size();
		}
		return at;
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	/** The annotation that is meant: of the type, at the unit, with the number; the word itself where the type is not among the layers. Null where there is none. */
	private TsvAnnotation at(String type, String unit, int number) {
		Unit there = byId.get(unit);
		if (there == null) {
			return null;
		}
		Map<TsvLayer, List<TsvAnnotation>> found = here.getOrDefault(unit, Map.of());
		TsvLayer named = layers.stream().filter(layer -> layer.type().equals(type) && layer.kind() != TsvLayer.Kind.RELATION).findFirst().orElse(null);
		if (number > 0) {
			TsvAnnotation one = named == null ? null : numbered.get(new Key(named, number));
			return one != null || named != null ? one : layers.stream().map(layer -> numbered.get(new Key(layer, number))).filter(each -> each != null).findFirst().orElse(null);
		}
		if (named != null) {
			List<TsvAnnotation> own = found.getOrDefault(named, List.of());
			return own.isEmpty() ? null : own.getFirst();
		}
		return type.endsWith(".Token") || found.isEmpty() ? new TsvAnnotation(TsvLayer.TOKEN, there.line(), there.begin(), there.end()) : found.values().iterator().next().getFirst();
	}
}
