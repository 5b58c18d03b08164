/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The relations between claims that one annotator (or engine, or adjudication) recorded, within and across documents, and the event groups.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.RelationSet#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.isnad.model.RelationSet#getKind <em>Kind</em>}</li>
 *   <li>{@link org.isnad.model.RelationSet#getEvents <em>Events</em>}</li>
 *   <li>{@link org.isnad.model.RelationSet#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.isnad.model.RelationSet#getShownPairs <em>Shown Pairs</em>}</li>
 *   <li>{@link org.isnad.model.RelationSet#getSuggestionDecisions <em>Suggestion Decisions</em>}</li>
 *   <li>{@link org.isnad.model.RelationSet#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getRelationSet()
 * @model
 * @generated
 */
public interface RelationSet extends Root {
	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the annotator, or of the pipeline for suggestions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.isnad.model.ModelPackage#getRelationSet_Annotator()
	 * @model
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.isnad.model.RelationSet#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.SetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose work it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.isnad.model.SetKind
	 * @see #setKind(SetKind)
	 * @see org.isnad.model.ModelPackage#getRelationSet_Kind()
	 * @model
	 * @generated
	 */
	SetKind getKind();

	/**
	 * Sets the value of the '{@link org.isnad.model.RelationSet#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.isnad.model.SetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SetKind value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.EventGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getRelationSet_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<EventGroup> getEvents();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.ClaimRelation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getRelationSet_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClaimRelation> getRelations();

	/**
	 * Returns the value of the '<em><b>Shown Pairs</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.ShownPair}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pairs of claims that the annotator was shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown Pairs</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getRelationSet_ShownPairs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ShownPair> getShownPairs();

	/**
	 * Returns the value of the '<em><b>Suggestion Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.SuggestionDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided about suggestions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestion Decisions</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getRelationSet_SuggestionDecisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<SuggestionDecision> getSuggestionDecisions();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The log of adjudication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getRelationSet_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

} // RelationSet
